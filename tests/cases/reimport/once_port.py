# A port that is taken already.
import socket

from torch.utils.data import DataLoader

server = socket.socket()
server.bind(("127.0.0.1", 28471))  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
