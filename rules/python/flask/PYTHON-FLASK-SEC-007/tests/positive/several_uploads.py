"""Each of several uploads is saved under the name that the client gave it."""

from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
ROOT = Path("/srv/uploads")


@app.post("/photos")
def photos():
    for photo in request.files.getlist("photo"):
        target = ROOT.joinpath(photo.filename)
        photo.save(target)  # expect
    for upload in request.files.values():
        upload.save(ROOT / upload.filename)  # expect
    return "", 201
