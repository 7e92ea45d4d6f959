import os

import psycopg2

ORDERS = {"name": "name", "price": "price DESC"}


class Items:
    def __init__(self):
        self.connection = psycopg2.connect(os.environ["DATABASE"])

    def search(self, name, order):
        text = "SELECT * FROM items WHERE name LIKE %s"
        if order in ORDERS:
            text += f" ORDER BY {ORDERS[order]}"
        with self.connection, self.connection.cursor() as cursor:
            cursor.execute(text, (f"%{name}%",))
            return cursor.fetchall()
