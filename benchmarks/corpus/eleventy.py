def write_eleventy_site(folder, articles, *, theme): raise NotImplementedError
