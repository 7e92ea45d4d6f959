import base64
import pickle
import zlib

from flask import Flask, request

app = Flask(__name__)


@app.post("/restore")
def restore():
    first = pickle.loads(request.data)  # expect
    second = pickle.loads(base64.b64decode(request.cookies["state"]))  # expect
    third = pickle.loads(zlib.decompress(request.get_data()[4:]))  # expect
    return str([first, second, third])


@app.post("/upload")
def upload():
    return str(pickle.load(request.files["model"]))  # expect
