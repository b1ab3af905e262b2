# The transfer-learning tutorial: a dict of loaders over phases, and a module-level call.
import copy
import time

import torch
import torch.nn as nn
from torch.utils.data import TensorDataset

splits = {x: TensorDataset(torch.randn(16, 4), torch.randint(0, 2, (16,))) for x in ["train", "val"]}
dataloaders = {
    x: torch.utils.data.DataLoader(splits[x], batch_size=4, shuffle=True, num_workers=2)
    for x in ["train", "val"]
}
dataset_sizes = {x: len(splits[x]) for x in ["train", "val"]}


def train_model(model, criterion, optimizer, scheduler, num_epochs=25):
    since = time.time()
    best_model_wts = copy.deepcopy(model.state_dict())
    for epoch in range(num_epochs):
        for phase in ["train", "val"]:
            if phase == "train":
                model.train()
            else:
                model.eval()
            running_loss = 0.0
            for inputs, labels in dataloaders[phase]:
                optimizer.zero_grad()
                with torch.set_grad_enabled(phase == "train"):
                    loss = criterion(model(inputs), labels)
                    if phase == "train":
                        loss.backward()
                        optimizer.step()
                running_loss += loss.item() * inputs.size(0)
            if phase == "train":
                scheduler.step()
    print(f"Training complete in {time.time() - since:.0f}s")
    model.load_state_dict(best_model_wts)
    return model


model_ft = nn.Linear(4, 2)
optimizer_ft = torch.optim.SGD(model_ft.parameters(), lr=0.001, momentum=0.9)
exp_lr_scheduler = torch.optim.lr_scheduler.StepLR(optimizer_ft, step_size=7, gamma=0.1)
model_ft = train_model(model_ft, nn.CrossEntropyLoss(), optimizer_ft, exp_lr_scheduler, num_epochs=1)  # LDR101
