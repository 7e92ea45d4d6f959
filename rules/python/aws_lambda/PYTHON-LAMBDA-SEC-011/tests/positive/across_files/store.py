import os

import psycopg2


class Items:
    def __init__(self):
        self.connection = psycopg2.connect(os.environ["DATABASE"])

    def search(self, name, order):
        text = "SELECT * FROM items WHERE name LIKE %s"
        if order:
            text += f" ORDER BY {order}"
        with self.connection, self.connection.cursor() as cursor:
            cursor.execute(text, (f"%{name}%",))  # expect
            return cursor.fetchall()
