import os

TEMPLATE = "convert /srv/logo.png -resize {size} /tmp/out.png"


def convert(size):
    return os.system(TEMPLATE.format(size=size))
