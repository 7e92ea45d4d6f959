"""Uploads under names that were made safe, and paths that a test has let through."""

from pathlib import Path

from flask import Flask, abort, request, send_file
from werkzeug.utils import secure_filename

app = Flask(__name__)
ROOT = Path("/srv/uploads")


@app.post("/photos")
def photos():
    for photo in request.files.getlist("photo"):
        photo.save(ROOT / secure_filename(photo.filename))
    return "", 201


@app.get("/photo/<path:name>")
def photo(name):
    path = ROOT / name
    try:
        path.resolve().relative_to(ROOT)
    except ValueError:
        abort(404)
    return send_file(path)
