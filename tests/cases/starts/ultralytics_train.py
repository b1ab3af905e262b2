# YOLO trains with 8 workers unless told otherwise (ultralytics/cfg/default.yaml).
# not run: needs ultralytics and weights
from ultralytics import YOLO

model = YOLO("yolo11n.pt")
model.train(data="coco8.yaml", epochs=1)  # LDR101
model.val(workers=2)  # LDR101
