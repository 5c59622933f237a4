-- Runs in Neovim without a window: works on a letter as a user does, and writes what the user sees as JSON.
-- Environment: KB_SERVER (program of the server), KB_FOLDER (with brief.md and klarebrief.config.yaml), KB_RESULT (file to write).
local server, folder, result = vim.env.KB_SERVER, vim.env.KB_FOLDER, vim.env.KB_RESULT
local seen = {}

local client = vim.lsp.start_client({ name = 'klarebrief', cmd = { vim.env.KB_NODE, server, '--stdio' }, root_dir = folder })

local function open(name)
  vim.cmd('edit ' .. vim.fn.fnameescape(folder .. '/' .. name))
  local buffer = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(buffer, client)
  return buffer
end

-- What is underlined: "rule|words", by line. Columns are bytes here, so a wrong count shows at once.
local function underlined(buffer)
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    local line = vim.api.nvim_buf_get_lines(buffer, each.lnum, each.lnum + 1, false)[1]
    local words = each.end_lnum == each.lnum and line:sub(each.col + 1, each.end_col) or '…'
    table.insert(found, string.format('%d %s|%s', each.lnum + 1, each.code or '', words))
  end
  table.sort(found)
  return found
end

-- Waits until the wanted state shows, at most 20 seconds; a state that never shows is in the result as it was.
local function shows(name, buffer, wanted)
  vim.wait(20000, function()
    return wanted(underlined(buffer))
  end, 20)
  seen[name] = underlined(buffer)
end

local function count(rows, pattern)
  local number = 0
  for _, row in ipairs(rows) do
    if row:find(pattern) then number = number + 1 end
  end
  return number
end

local letter = open('brief.md')
shows('opened', letter, function(rows) return count(rows, 'vervang%-woord') == 4 end)

-- Ctrl+. on the word behind the emoji.
local params = {
  textDocument = vim.lsp.util.make_text_document_params(letter),
  range = { start = { line = 2, character = 3 }, ['end'] = { line = 2, character = 3 } },
  context = { diagnostics = {} },
}
local answer = vim.lsp.buf_request_sync(letter, 'textDocument/codeAction', params, 20000)
seen.actions = {}
for _, action in ipairs(answer[client].result) do table.insert(seen.actions, action.title) end
vim.lsp.util.apply_workspace_edit(answer[client].result[1].edit, 'utf-16')
seen.mended = vim.api.nvim_buf_get_lines(letter, 2, 3, false)
shows('after', letter, function(rows) return count(rows, 'vervang%-woord') == 3 end)

-- House rules: a word that may stay, then a mistake.
local config = open('klarebrief.config.yaml')
vim.api.nvim_buf_set_lines(config, -1, -1, false, { 'ignoreTerms: [indien]' })
shows('allowed', letter, function(rows) return count(rows, 'vervang%-woord') == 0 end)
vim.api.nvim_buf_set_lines(config, -1, -1, false, { 'bestanden: []' })
shows('mistake', config, function(rows) return #rows == 1 end)
seen.message = (vim.diagnostic.get(config)[1] or {}).message
shows('still', letter, function(rows) return count(rows, 'vervang%-woord') == 0 end)

local file = io.open(result, 'w')
file:write(vim.fn.json_encode(seen))
file:close()
vim.cmd('qa!')
