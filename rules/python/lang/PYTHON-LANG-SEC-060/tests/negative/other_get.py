"""Text with http:// that is fetched by nobody."""

NAMES = {"http://www.w3.org/2000/svg": "svg"}


class Cache:
    def get(self, url):
        return NAMES.get(url)


def use(element):
    print(element.get("http://example.com/attribute"))
    return Cache().get("http://example.com")
