import json


class JsonMixin:
    def dump(self):
        return json.dumps(self.fields())


class LogMixin:
    def log(self, text):
        print(text)
