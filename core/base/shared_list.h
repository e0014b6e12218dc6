// SharedList: a list that is made once and then never changes. Copies share it, so that a copy is cheap however long
// it is. Any thread may read.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace timeslice {

template <typename T>
class SharedList {
  public:
    SharedList() = default;
    SharedList(std::initializer_list<T> items) : SharedList(std::vector<T>(items)) {}
    explicit SharedList(std::vector<T> items)
        : m_items(std::make_shared<const std::vector<T>>(std::move(items))) {}

    std::span<const T> items() const { return m_items ? std::span<const T>(*m_items) : std::span<const T>(); }
    size_t size() const { return items().size(); }
    bool empty() const { return items().empty(); }
    const T* begin() const { return items().data(); }
    const T* end() const { return begin() + size(); }
    const T& front() const { return items().front(); }
    const T& operator[](size_t place) const { return items()[place]; }

  private:
    std::shared_ptr<const std::vector<T>> m_items; // null: none
};

} // namespace timeslice
