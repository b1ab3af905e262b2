# The same under the guard.
# library: mmengine
import torch
from mmengine.model import BaseModel
from mmengine.runner import Runner


class Net(BaseModel):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.Linear(2, 1)

    def forward(self, inputs, mode="tensor"):
        return {"loss": self.layer(inputs).mean()}


def main():
    runner = Runner(
        model=Net(),
        work_dir="out",
        train_dataloader=dict(
            batch_size=2,
            num_workers=1,
            sampler=dict(type="DefaultSampler", shuffle=True),
            collate_fn=dict(type="default_collate"),
            dataset=[{"inputs": torch.randn(2)} for _ in range(4)],
        ),
        train_cfg=dict(by_epoch=True, max_epochs=1),
        optim_wrapper=dict(optimizer=dict(type="SGD", lr=0.1)),
        env_cfg=dict(mp_cfg=dict(mp_start_method="spawn")),
    )
    runner.train()


if __name__ == "__main__":
    main()
