import requests


def fetch():
    requests.get("http://localhost:8000/health", timeout=5)
    requests.get("http://127.0.0.1/health", timeout=5)
    requests.get("http://[::1]:8000/", timeout=5)
    requests.get("http://printer.local/status", timeout=5)
    return requests.get("http://backend:8080/health", timeout=5)
