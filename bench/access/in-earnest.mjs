// Read before anything else: graphql-js looks once, as it is loaded, whether it runs in earnest, and asks fewer questions then. Ours and the peer are the same copy of it.
process.env.NODE_ENV = 'production';
