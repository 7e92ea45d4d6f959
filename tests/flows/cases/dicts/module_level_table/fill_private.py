import table

KEY = "private"
table.TABLE.update({KEY: "127.0.0.1"})
