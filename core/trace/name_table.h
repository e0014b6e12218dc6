// NameTable: texts known by a number, each kept once however often it is used.
//
// Names of intervals and spans (functions, events) repeat millions of times; a NameId takes four bytes.
// Numbers run from 0 in the order in which texts came. Texts are data: nobody translates them. A text's
// address never changes, also when the table is moved. Written by one thread; read by any afterwards.
#pragma once

#include "core/base/ids.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace timeslice {

class NameTable {
  public:
    NameTable() = default;
    NameTable(NameTable&&) = default;
    NameTable& operator=(NameTable&&) = default;

    // The number of a text. An empty one has none.
    NameId intern(std::string_view text);
    // A number of its own for a text that may be there already: for things that are told apart otherwise.
    NameId add(std::string text);

    // Empty for no name.
    std::string_view at(NameId name) const {
        return name.valid() ? std::string_view(m_texts[name.index()]) : std::string_view();
    }
    size_t size() const { return m_texts.size(); }

  private:
    std::deque<std::string> m_texts;
    std::unordered_map<std::string_view, NameId> m_ids; // into m_texts
};

} // namespace timeslice
