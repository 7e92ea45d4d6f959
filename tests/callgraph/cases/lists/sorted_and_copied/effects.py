def blur(image):
    return image


def invert(image):
    return image[::-1]


def sharpen(image):
    return image
