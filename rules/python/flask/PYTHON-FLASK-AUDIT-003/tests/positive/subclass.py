from flask import Flask


class Service(Flask):
    bind = "0.0.0.0"

    def serve(self):
        self.run(host=self.bind)  # expect


Service(__name__).serve()
