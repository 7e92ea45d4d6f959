"""The signature is compared before anything is loaded."""

import hashlib
import hmac
import os
import pickle

from flask import Flask, abort, request

app = Flask(__name__)
KEY = os.environ["KEY"].encode()


@app.post("/restore")
def restore():
    data = request.get_data()
    wanted = hmac.new(KEY, data, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(wanted, request.headers["X-Signature"]):
        abort(403)
    return str(pickle.loads(data))
