# workers=0, training on the CPU, prediction (which loads in a thread), and the guard.
# library: ultralytics
from pathlib import Path

from PIL import Image
from ultralytics import YOLO

for part in ("images", "labels"):
    Path("data", part).mkdir(parents=True, exist_ok=True)
for i in range(2):
    Image.new("RGB", (32, 32), (i, 0, 0)).save(f"data/images/{i}.png")
    Path(f"data/labels/{i}.txt").write_text("0 0.5 0.5 0.5 0.5\n")
Path("data.yaml").write_text(
    f"path: {Path('data').resolve()}\ntrain: images\nval: images\nnames: {{0: thing}}\n"
)
model = YOLO("yolo11n.yaml")
options = {"data": "data.yaml", "epochs": 1, "imgsz": 32, "batch": 2}
model.train(**options, workers=0)
model.train(**options, device="cpu")
model.val(data="data.yaml", imgsz=32, device="cpu")
for result in model.predict("data/images/0.png", imgsz=32):
    print(result.boxes)

if __name__ == "__main__":
    model.train(**options, workers=1)
