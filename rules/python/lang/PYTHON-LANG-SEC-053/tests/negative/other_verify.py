"""Arguments called verify of other functions."""

import jwt


class Fetcher:
    def get(self, url, verify):
        return url, verify


def use(token, key):
    Fetcher().get("https://example.org", verify=False)
    return jwt.decode(token, key, verify=False, algorithms=["HS256"])
