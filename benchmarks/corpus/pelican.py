def write_pelican_site(folder, articles, *, theme): raise NotImplementedError
