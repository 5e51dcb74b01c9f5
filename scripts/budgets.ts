import { budgetRows } from './budget-rows';

// `npm run budgets [-- --json]`: sizes of what is uploaded, against the budgets; over one of them fails.
const rows = budgetRows('www');
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(rows));
} else {
  for (const row of rows) {
    const value = row.unit === 'KB' ? row.value.toFixed(1) : String(row.value);
    console.log(
      `${row.ok ? 'ok  ' : 'OVER'} ${row.name}: ${value} ${row.unit} (budget ${row.budget})${row.detail ? ` ${row.detail}` : ''}`,
    );
  }
}
if (rows.some((row) => !row.ok)) process.exitCode = 1;
