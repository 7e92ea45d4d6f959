import sys
import urllib.request

import dill
import joblib
import pandas
import requests


def from_server(url):
    model = dill.loads(requests.get(url, timeout=5).content)  # expect
    frame = pandas.read_pickle(urllib.request.urlopen(url))  # expect
    return model, frame


def from_input():
    return joblib.load(sys.stdin.buffer)  # expect
