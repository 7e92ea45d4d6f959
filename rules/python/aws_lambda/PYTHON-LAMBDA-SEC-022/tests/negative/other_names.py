"""Methods of the same names, and code that is no part of the event."""

import os


class Script:
    def exec(self, text):
        return text.split()

    def compile(self, text):
        return len(text)


def handler(event, context):
    script = Script()
    eval(os.environ["HOOK"])
    return script.exec(event["text"]), script.compile(event["text"]), eval("1 + 1")
