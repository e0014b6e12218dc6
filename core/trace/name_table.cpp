#include "core/trace/name_table.h"

#include <utility>

namespace timeslice {

NameId NameTable::intern(std::string_view text) {
    if (text.empty()) return {};
    const auto known = m_ids.find(text);
    if (known != m_ids.end()) return known->second;
    const NameId id = add(std::string(text));
    m_ids.emplace(at(id), id);
    return id;
}

NameId NameTable::add(std::string text) {
    m_texts.push_back(std::move(text));
    return NameId::at(m_texts.size() - 1);
}

} // namespace timeslice
