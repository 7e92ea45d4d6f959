import settings
from app import create_app


def serve(host=settings.HOST):
    create_app().run(host=host)


serve()
