import sqlite3


class Store:
    def __init__(self, path):
        self.connection = sqlite3.connect(path)

    def query(self, text, parameters=()):
        cursor = self.connection.cursor()
        cursor.execute(text, parameters)
        return cursor.fetchall()
