import multiprocessing as mp


class Camera:
    def __init__(self):
        self.frames = mp.Queue()
        self.running = mp.Value("b", True)

    def start(self):
        self.capture_proc = mp.Process(target=self.capture)  # LDR204
        self.capture_proc.start()
        self.display_proc = mp.Process(target=self.display)
        self.display_proc.start()

    def capture(self):
        self.frames.put("frame")

    def display(self):
        print(self.frames.get(timeout=20))


if __name__ == "__main__":
    cam = Camera()
    cam.start()
    cam.capture_proc.join()
    cam.display_proc.join()
