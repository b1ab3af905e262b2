from PIL import Image, ImageFile

ImageFile.LOAD_TRUNCATED_IMAGES = True


def size(path):
    return Image.open(path).size
