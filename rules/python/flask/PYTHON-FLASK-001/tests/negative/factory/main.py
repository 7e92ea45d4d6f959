from app import create_app
from settings import Production


def main():
    create_app().run(port=Production.PORT, debug=Production.DEBUG)


main()
