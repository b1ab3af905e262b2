# mmengine makes the loader from a dict.
# not run: needs mmengine
from mmengine.runner import Runner

from model import Net

runner = Runner(
    model=Net(),
    work_dir="out",
    train_dataloader=dict(batch_size=4, num_workers=2, dataset=dict(type="Toy")),
    train_cfg=dict(by_epoch=True, max_epochs=1),
)
runner.train()  # LDR101
