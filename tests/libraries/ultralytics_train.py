# YOLO trains with 8 workers unless told otherwise (ultralytics/cfg/default.yaml).
# library: ultralytics
# fails: finished its bootstrapping phase
# not run: without a GPU it makes no workers (ultralytics/engine/trainer.py), and none was at hand
from ultralytics import YOLO

model = YOLO("yolo11n.pt")
model.train(data="coco8.yaml", epochs=1)  # LDR101
model.val(workers=2)  # LDR101
