import os

TEMPLATE = "convert {source} -resize {size} /tmp/out.png"


def convert(options):
    return os.system(TEMPLATE.format(**options))  # expect
