from app import create_app
from settings import Development


def main():
    create_app().run(port=Development.PORT, debug=Development.DEBUG)  # expect


main()
