#include "core/trace/interval_log.h"

#include <algorithm>
#include <new>

namespace timeslice {

namespace {

constexpr size_t kBlock = size_t{1} << 20;
constexpr size_t kFirstPiece = 4;
constexpr size_t kLargestPiece = 256;

} // namespace

void IntervalLog::grow(Rows& rows) {
    const size_t size = rows.piece ? std::min(rows.piece->size * 2, kLargestPiece) : kFirstPiece;
    const size_t bytes = sizeof(Piece) + size * sizeof(Row);
    if (m_left < bytes) {
        m_blocks.push_back(std::make_unique_for_overwrite<std::byte[]>(kBlock));
        m_left = kBlock;
    }
    std::byte* place = m_blocks.back().get() + (kBlock - m_left);
    m_left -= bytes;
    auto* piece = new (place) Piece{nullptr, size};
    std::uninitialized_default_construct_n(piece->rows(), size);
    (rows.piece ? rows.piece->next : rows.first) = piece;
    rows.piece = piece;
    rows.next = piece->rows();
    rows.end = rows.next + size;
}

} // namespace timeslice
