// Lists the licences of bills of materials (CycloneDX, as JSON), and under each what it covers.
import { readFileSync } from 'node:fs';

const covered = new Map();
for (const file of process.argv.slice(2)) {
    for (const component of JSON.parse(readFileSync(file, 'utf8')).components ?? []) {
        const licences = (component.licenses ?? []).map(({ license, expression }) => expression ?? license.id ?? license.name);
        const named = licences.length > 0 ? licences.join(' or ') : 'none named';
        const name = [component.group, component.name].filter(Boolean).join('/');
        covered.set(named, [...(covered.get(named) ?? []), `${name} ${component.version}`]);
    }
}
for (const [licence, components] of [...covered].sort()) {
    console.log(`${licence}\n${components.sort().map((component) => `    ${component}`).join('\n')}`);
}
