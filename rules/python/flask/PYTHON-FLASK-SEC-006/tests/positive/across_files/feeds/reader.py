from feeds.http import Client


class Reader:
    def __init__(self):
        self.client = Client()
        self.urls = []

    def subscribe(self, url):
        self.urls.append(url)

    def refresh(self):
        return [self.client.fetch(url) for url in self.urls]
