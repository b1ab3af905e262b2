# workers=0, prediction (which loads in a thread), and training under the guard.
# not run: needs ultralytics and weights
from ultralytics import YOLO

model = YOLO("yolo11n.pt")
model.train(data="coco8.yaml", epochs=1, workers=0)
for result in model.predict("bus.jpg"):
    print(result.boxes)

if __name__ == "__main__":
    model.train(data="coco8.yaml", epochs=1)
