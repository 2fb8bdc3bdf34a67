"""From checked pages to the site that is up: two trees, their exchange, kept releases."""
