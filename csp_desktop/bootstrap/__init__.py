"""The composition root: builds every long-lived object and closes them in reverse.

Each part is a module that imports what it builds: commands load no Qt, and the window is painted before peewee comes.
"""
