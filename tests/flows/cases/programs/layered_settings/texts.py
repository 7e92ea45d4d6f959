JSON_TEXT = '{"host": "0.0.0.0", "peer": ""}'
