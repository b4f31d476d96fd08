import { join } from 'node:path';
import { buildScenes } from '../../src/start/build.mjs';
import { ensureInstalled, root } from '../../src/start/install.mjs';
import { serve } from '../../src/start/serve.mjs';

/* `npm run scenes`: builds the playground, serves it and says where. */
ensureInstalled();
await buildScenes();
const server = await serve(join(root, 'dist'), Number(process.env.PORT ?? 0));
console.log(`The scenes are at http://localhost:${String(server.address().port)}/scenes/`);
