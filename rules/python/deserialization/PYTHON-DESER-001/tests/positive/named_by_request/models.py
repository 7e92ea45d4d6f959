import gzip
import os
import pickle
from pathlib import Path

FOLDER = "/srv/models"


def restore(name):
    with open(os.path.join(FOLDER, name), "rb") as file:
        return pickle.load(file)  # expect


def restore_packed(name):
    with gzip.open(f"{FOLDER}/{name}.gz") as file:
        return pickle.loads(file.read())  # expect


def restore_path(name):
    return pickle.loads((Path(FOLDER) / name).read_bytes())  # expect
