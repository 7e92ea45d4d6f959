"""The default of a variable is what runs where nobody set it."""

import os

import requests

API = os.environ.get("API_URL", "http://api.example.com")


def status():
    return requests.head(API, timeout=5).status_code  # expect
