"""Star arguments handed on, options merged, defaults that are overridden."""
from taintcheck import not_sink, sink, source


def request(method, url, headers=None, **options):
    headers = headers or {}
    return {"method": method, "url": url, "headers": headers, **options}


def get(url, **options):
    options.setdefault("timeout", 3)
    return request("GET", url, **options)


def post(url, data=None, **options):
    return request("POST", url, data=data, **options)


sink(get(source())["url"])
not_sink(get(source())["method"])
not_sink(get(source())["timeout"])
sink(get("u", params=source())["params"])
not_sink(get("u", params=source())["url"])
sink(post("u", source())["data"])
not_sink(post("u", source())["url"])
sink(post("u", headers={"X": source()})["headers"])
not_sink(post("u", headers={"X": "y"})["headers"])
