# T.Lambda inside T.Compose inside a torchvision dataset hides the lambda three objects deep.
# not run: needs torchvision
import torch
import torchvision
import torchvision.transforms as T


def make_loader(root, train):
    transform = T.Compose([
        T.ToTensor(),
        T.Lambda(lambda t: t.repeat(3, 1, 1)),  # LDR201
        T.Normalize((0.5,), (0.5,)),
    ])
    mnist = torchvision.datasets.MNIST(root, train=train, download=True, transform=transform)
    return torch.utils.data.DataLoader(mnist, batch_size=64, shuffle=train, num_workers=2)


if __name__ == "__main__":
    for images, _ in make_loader("./data", train=True):
        print(images.shape)
        break
