import json

import psycopg2
from psycopg2.extras import RealDictCursor, execute_values

connection = psycopg2.connect("dbname=shop")


def handler(event, context):
    cursor = connection.cursor()
    cursor.execute("SELECT * FROM items WHERE sku = '" + event["sku"] + "'")  # expect
    body = json.loads(event["body"])
    with connection.cursor(cursor_factory=RealDictCursor) as rows:
        rows.execute(f"SELECT * FROM items ORDER BY {body['order']}")  # expect
        rows.executemany("INSERT INTO %s VALUES (%%s)" % body["table"], [(1,)])  # expect
    execute_values(cursor, f"INSERT INTO {body['table']} VALUES %s", [(1,)])  # expect
    return cursor.fetchall()
