import json

import psycopg2
from psycopg2 import sql
from psycopg2.extras import execute_values

connection = psycopg2.connect("dbname=shop")


def handler(event, context):
    cursor = connection.cursor()
    cursor.execute("SELECT * FROM items WHERE sku = %s", (event["sku"],))
    body = json.loads(event["body"])
    execute_values(cursor, "INSERT INTO items VALUES %s", [(body["name"],)])
    query = sql.SQL("SELECT * FROM {}").format(sql.Identifier(body["table"]))
    cursor.execute(query)
    cursor.execute(f"SELECT * FROM items LIMIT {int(event['limit'])}")
    return cursor.fetchall()
