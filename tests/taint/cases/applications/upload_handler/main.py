"""The name of an upload: as given, its last part checked by extension, and one made up."""
import os
import uuid

from taintcheck import not_sink, sink, source

ALLOWED = {"png", "jpg"}


class Upload:
    def __init__(self, filename, data):
        self.filename = filename
        self.data = data


def save(upload):
    sink(os.path.join("/srv", upload.filename))


def save_random(upload):
    not_sink(os.path.join("/srv", uuid.uuid4().hex))
    return len(upload.data)


def extension(upload):
    return upload.filename.rsplit(".", 1)[-1]


def save_by_extension(upload):
    ext = extension(upload)
    if ext not in ALLOWED:
        sink(ext)
        return
    not_sink(os.path.join("/srv", "image." + ext))


upload = Upload(source(), "data")
save(upload)
not_sink(save_random(upload))
save_by_extension(upload)
