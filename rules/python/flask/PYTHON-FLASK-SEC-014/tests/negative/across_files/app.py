from flask import Flask, request

from pages.errors import not_found

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return not_found(request.url), 404
