import torch

start = torch.ones(2).to("cuda" if torch.cuda.is_available() else "cpu")  # LDR102
