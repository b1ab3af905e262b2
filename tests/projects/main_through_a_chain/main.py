import app

app.run()  # LDR101
